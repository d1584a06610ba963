"""Writes oracle.json: projections worked outside the library, each with the tool, its version and the call.

    apt-get install -y python3-scipy python3-statsmodels r-base-core
    /usr/bin/python3 test/projection/oracle.py

In every call the names are those of the entry's `input`. Calls are evaluated from the text that is written
down, so that text cannot differ from what was run.
"""

import json
import math
import pathlib
import subprocess

import numpy
import pandas
import scipy.stats
import statsmodels
from scipy.stats import theilslopes
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.holtwinters import ExponentialSmoothing


# --- What no single call gives --------------------------------------------------------------------------


def holt(values, horizon):
    """statsmodels' damped Holt, phi 0.9, started at the first value and the first change; weights by least squares.

    The first error is no test of the weights, which did not take part in it, and is left out.
    """
    best = None
    for level in (0.3, 0.5, 0.7, 0.9, 1.0):
        for slope in (0.05, 0.1, 0.2, 0.4):
            model = ExponentialSmoothing(
                numpy.array(values[1:]), trend="add", damped_trend=True, initialization_method="known",
                initial_level=values[0], initial_trend=values[1] - values[0],
            )
            fit = model.fit(smoothing_level=level, smoothing_trend=slope, damping_trend=0.9, optimized=False)
            squares = float(sum(fit.resid[1:] ** 2))
            if best is None or squares < best[0]:
                best = (squares, float(fit.forecast(horizon)[-1]))
    return best[1]


def damped_line(years, values, horizon):
    """The last value along scipy's Theil-Sen slope, each year ahead keeping nine tenths of the slope before."""
    return values[-1] + theilslopes(values, years)[0] * sum(0.9**i for i in range(1, horizon + 1))


def variance_growth(horizon):
    """statsmodels' forecast variance of damped additive smoothing, alpha 1, beta 0.1, phi 0.9, in one-step variances."""
    flat = pandas.Series(numpy.arange(12.0) % 5)
    model = ETSModel(flat, error="add", trend="add", damped_trend=True, initialization_method="known", initial_level=0, initial_trend=0)
    fit = model.smooth([1 - 1e-13, 0.1, 0.9])  # at 1 itself it answers NaN
    variance = fit.get_prediction(start=12, end=11 + horizon).forecast_variance
    return float(variance[-1] / fit.mse)


def spread(years, values, horizon):
    """0.82 times the yearly move, grown as the variance does; a change over t years departs from the drift by a root of t."""
    steps, changes = numpy.diff(years), numpy.diff(values)
    drift = (values[-1] - values[0]) / (years[-1] - years[0])
    yearly = math.sqrt(float(numpy.mean((changes - drift * steps) ** 2 / steps)) + drift**2)
    return 0.82 * yearly * math.sqrt(variance_growth(horizon))


def walk(point, years, values, horizon, level, limit):
    """Point, interval and chance of at least the limit, by scipy's Student t; half the points, at most n - 2 and four."""
    law = scipy.stats.t(df=min(len(values) - 2, len(values) // 2, 4), loc=point, scale=spread(years, values, horizon))
    lower, upper = law.interval(level)
    return point, lower, upper, law.sf(limit)


# --- The entries -----------------------------------------------------------------------------------------

R_VERSION = subprocess.run(["R", "--version"], capture_output=True, text=True).stdout.split()[2]
TOOLS = {
    "R": f"R {R_VERSION}",
    "python": f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, oracle.py",
}
NAMES = "point lower upper chance"
entries = []


def add(method, tool, call, **inputs):
    entries.append(dict(method=method, tool=TOOLS[tool], call=call, input=inputs))


COVERAGE = dict(years=list(range(2014, 2024)), values=[86.1, 87.0, 86.8, 88.2, 88.9, 89.4, 90.6, 90.2, 91.1, 92.0], limit=95)
MORTALITY = dict(years=list(range(2014, 2024)), values=[21.7, 20.1, 19.9, 19.6, 18.3, 17.8, 16.9, 16.1, 15.7, 15.1], limit=12)
NOISE = dict(years=list(range(2016, 2024)), values=[48.2, 50.9, 47.3, 49.9, 51.2, 46.8, 50.1, 48.8], limit=52)
GAPS = dict(years=[2010, 2013, 2014, 2018, 2020, 2021, 2023], values=[61.2, 64.0, 63.1, 70.3, 71.9, 71.2, 75.5], limit=80)
FEW = dict(years=[2020, 2021, 2022, 2023], values=[40.1, 41.9, 41.2, 44.0], limit=48)

LINEAR = (
    "{p <- predict(lm(y ~ x), data.frame(x = max(x) + horizon), se.fit = TRUE); "
    "s <- sqrt(p$se.fit^2 + p$residual.scale^2); w <- qt((1 + level) / 2, p$df) * s; "
    "c(back(c(p$fit, p$fit - w, p$fit + w)), pt((on(limit) - p$fit) / s, p$df, lower.tail = FALSE))}"
)
SCALES = {
    "linear": "with(list(x = years, y = values, on = identity, back = identity), %s)",
    "log-linear": "with(list(x = years, y = log(values), on = log, back = exp), %s)",
    "logit": "with(list(x = years, y = qlogis(values / 100), on = function(v) qlogis(v / 100), back = function(v) 100 * plogis(v)), %s)",
}
for series in (COVERAGE, MORTALITY, NOISE, GAPS, FEW):
    for horizon, level in ((1, 0.95), (7, 0.8)):
        for method, scale in SCALES.items():
            add(method, "R", scale % LINEAR, horizon=horizon, level=level, **series)
        whole = "walk({}, years, values, horizon, level, limit)"
        add("naive", "python", whole.format("values[-1]"), horizon=horizon, level=level, **series)
        add("theil-sen", "python", whole.format("values[-1] + theilslopes(values, years)[0] * horizon"), horizon=horizon, level=level, **series)
        combined = "(values[-1] + damped_line(years, values, horizon)) / 2"
        if series is not GAPS:
            add("damped", "python", whole.format("holt(values, horizon)"), horizon=horizon, level=level, **series)
            if series is not FEW:
                combined = "(values[-1] + damped_line(years, values, horizon) + holt(values, horizon)) / 3"
        add("default", "python", whole.format(combined), horizon=horizon, level=level, **series)


# --- Working them out ------------------------------------------------------------------------------------


def r_literal(value):
    return f"c({', '.join(map(repr, value))})" if isinstance(value, list) else repr(value)


def ask_r(questions):
    """Every R entry in one session; answers come back as lines of numbers to 17 digits."""
    script = "options(warn = -1)\n" + "".join(
        f"cat(sprintf('%.17g', unlist(with(list({', '.join(f'{k} = {r_literal(v)}' for k, v in entry['input'].items())}), "
        f"{entry['call']}))), '\\n')\n"
        for entry in questions
    )
    run = subprocess.run(["Rscript", "-"], input=script, capture_output=True, text=True, check=True)
    return [[float(figure) for figure in line.split()] for line in run.stdout.splitlines()]


asked_of_r = [entry for entry in entries if entry["tool"] == TOOLS["R"]]
from_r = {id(entry): answer for entry, answer in zip(asked_of_r, ask_r(asked_of_r))}
for entry in entries:
    answer = from_r[id(entry)] if id(entry) in from_r else [float(figure) for figure in eval(entry["call"], {**globals(), **entry["input"]})]
    assert len(answer) == len(NAMES.split()) and all(map(math.isfinite, answer)), (entry, answer)
    entry["figures"] = dict(zip(NAMES.split(), answer))

target = pathlib.Path(__file__).with_name("oracle.json")
target.write_text("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n")
print(len(entries), "entries")
