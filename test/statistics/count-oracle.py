"""Writes count-oracle.json: distributions of counts and of the rates behind them, worked by scipy.

    pip install scipy
    python3 test/statistics/count-oracle.py

In every call the names are those of the entry's `input`. Calls are evaluated from the text that is written
down, so that text cannot differ from what was run.
"""

import json
import pathlib

import scipy.special
import scipy.stats

entries = []


def add(statistic, calls, **inputs):
    names = {**vars(scipy.special), **vars(scipy.stats), **inputs}
    figures = {name: float(eval(call, names)) for name, call in calls.items()}
    entries.append(dict(statistic=statistic, tool=f"scipy {scipy.__version__}", call=calls, input=inputs, figures=figures))


def tails(law, quantiles=True):
    calls = dict(log=f"{law}.logpmf(count)", atMost=f"{law}.cdf(count)", atLeast=f"{law}.sf(count - 1)")
    return {**calls, "quantile": f"{law}.ppf(share)"} if quantiles else calls


for x in (0.001, 0.5, 1, 3.7, 11.9, 12, 150.5, 7201, 1e6):
    add("logGamma", dict(value="gammaln(x)"), x=x)
for shape, mean, count, share in (
    (0.3, 0.5, 2, 0.9), (1, 0.05, 1, 0.999), (2.5, 10, 7, 0.1), (80, 150, 180, 0.975), (30, 600, 500, 0.025), (4.2, 0.79, 0, 0.8),
):
    add("negativeBinomial", tails("nbinom(shape, shape / (shape + mean))"), shape=shape, mean=mean, count=count, share=share)
for mean, count, share in ((0.665, 0, 0.8), (3.5, 7, 0.1), (480, 500, 0.9), (2000, 1900, 0.025)):
    add("poisson", tails("poisson(mean)"), mean=mean, count=count, share=share)
for trials, a, b, count, share in (
    (10, 0.5, 2, 3, 0.9), (500, 3, 40, 60, 0.1), (7200, 50, 9000, 30, 0.975), (400, 200, 10, 385, 0.1), (6, 1, 1, 6, 0.5),
):
    add("betaBinomial", tails("betabinom(trials, a, b)"), trials=trials, a=a, b=b, count=count, share=share)
for trials, chance, count, share in ((7, 0.4, 6, 0.9), (300, 0.02, 11, 0.1), (5000, 0.9, 4550, 0.975)):
    add("binomial", tails("binom(trials, chance)"), trials=trials, chance=chance, count=count, share=share)
for total, marked, drawn, count in ((50, 10, 20, 6), (50, 40, 30, 22), (14000, 9, 7000, 7), (60, 5, 58, 4)):
    add("hypergeometric", tails("hypergeom(total, marked, drawn)", False), total=total, marked=marked, drawn=drawn, count=count)
for x, shape in ((0.2, 0.3), (0.01, 2.5), (5, 5), (9, 2), (140, 120), (1.5, 400)):
    add("gammaCdf", dict(chance="gamma(shape).cdf(x)"), x=x, shape=shape)
for share, shape in ((0.1, 0.3), (0.1, 0.0273), (0.9, 5), (0.975, 120), (0.025, 1.5), (0.5, 2)):
    add("gammaQuantile", dict(x="gamma(shape).ppf(share)"), share=share, shape=shape)
for x, a, b in ((0.01, 0.5, 40), (0.97, 200, 10), (0.5, 3, 3), (0.0001, 1.5, 9000), (0.3, 60, 200)):
    add("betaCdf", dict(chance="beta(a, b).cdf(x)"), x=x, a=a, b=b)
for share, a, b in ((0.1, 0.3, 5), (0.9, 200, 10), (0.025, 1.5, 9000), (0.5, 0.2, 0.2), (0.975, 0.05, 3)):
    add("betaQuantile", dict(x="beta(a, b).ppf(share)"), share=share, a=a, b=b)

target = pathlib.Path(__file__).with_name("count-oracle.json")
target.write_text("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n")
print(len(entries), "entries")
