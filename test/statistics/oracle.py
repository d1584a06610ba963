"""Writes oracle.json: figures worked outside the library, each with the tool, its version and the call.

    apt-get install -y python3-scipy python3-statsmodels python3-mpmath r-base-core
    /usr/bin/python3 test/statistics/oracle.py     # some minutes: 40 digits over millions of terms

In every call the names are those of the entry's `input`. Calls are evaluated from the text that is written
down, so that text cannot differ from what was run.
"""

import itertools
import json
import math
import pathlib
import random
import subprocess
import sys
from fractions import Fraction

import mpmath
import scipy.stats
import statsmodels
from mpmath import mp
from statsmodels.stats.proportion import proportion_confint

mp.dps = 40
random.seed(2022_7)


# --- Counting by hand, where no package does it exactly -------------------------------------------------


def score(values):
    """Kendall's S of values in order of time."""
    return sum((b > a) - (b < a) for a, b in itertools.combinations(values, 2))


def kendall_by_enumeration(values):
    """Share of all orders of the values whose S is at least as far from 0."""
    observed = abs(score(values))
    orders = list(itertools.permutations(values))
    return Fraction(sum(abs(score(order)) >= observed for order in orders), len(orders))


def kendall_by_polynomial(values):
    """The same from the Gaussian multinomial [n]!/(prod [t]!), whose coefficients count orders by inversions.

    Exact integers, multiplying and dividing by 1 + q + ... + q^(k-1): not the library's algorithm.
    """
    orders = [1]
    for k in range(1, len(values) + 1):
        orders = [sum(orders[max(0, i - k + 1) : i + 1]) for i in range(len(orders) + k - 1)]
    for tie in {v: values.count(v) for v in values}.values():
        for k in range(1, tie + 1):
            quotient = []
            for i in range(len(orders) - k + 1):
                quotient.append(orders[i] - sum(quotient[max(0, i - k + 1) : i]))
            orders = quotient
    observed, untied = abs(score(values)), len(orders) - 1
    extreme = sum(count for falls, count in enumerate(orders) if abs(untied - 2 * falls) >= observed)
    return Fraction(extreme, sum(orders))


def spearman_by_enumeration(x, y):
    """Share of all pairings whose rank correlation is at least as far from 0."""
    a = [int(2 * r) - len(x) - 1 for r in scipy.stats.rankdata(x)]
    b = [int(2 * r) - len(y) - 1 for r in scipy.stats.rankdata(y)]
    observed = abs(sum(i * j for i, j in zip(a, b)))
    pairings = list(itertools.permutations(b))
    return Fraction(sum(abs(sum(i * j for i, j in zip(a, order))) >= observed for order in pairings), len(pairings))


def spearman_tail(x, y):
    """Student's two-sided tail for an untied rank correlation, from rationals to 40 digits."""
    n = len(x)
    d2 = sum(int(a - b) ** 2 for a, b in zip(scipy.stats.rankdata(x), scipy.stats.rankdata(y)))
    rho = 1 - mp.mpf(6 * d2) / (n * (n * n - 1))
    return mp.betainc(mp.mpf(n - 2) / 2, mp.mpf(1) / 2, 0, 1 - rho**2, regularized=True)


def poisson_limits(count, level):
    """Roots of the incomplete gamma function, to 40 digits."""
    tail = (1 - mp.mpf(level)) / 2
    start = [mp.mpf(v) for v in scipy.stats.chi2.ppf([(1 - level) / 2, (1 + level) / 2], [2 * count, 2 * count + 2]) / 2]
    lower = mp.findroot(lambda m: 1 - mp.gammainc(count, m, regularized=True) - tail, (start[0], start[0] * (1 + mp.mpf("1e-9"))))
    upper = mp.findroot(lambda m: mp.gammainc(count + 1, m, regularized=True) - tail, (start[1], start[1] * (1 + mp.mpf("1e-9"))))
    return lower, upper


def binomial_limits(successes, trials, level):
    """Roots of the tail sums themselves, term by term to 40 digits."""
    tail = (1 - mp.mpf(level)) / 2

    def log_tail(chance, step):
        k, odds = successes, chance / (1 - chance)
        term = mp.exp(
            mp.loggamma(trials + 1) - mp.loggamma(k + 1) - mp.loggamma(trials - k + 1)
            + k * mp.log(chance) + (trials - k) * mp.log1p(-chance)
        )
        total = mp.mpf(0)
        while 0 <= k <= trials and (total == 0 or term > total * mp.mpf("1e-30")):
            total += term
            term *= odds * (trials - k) / (k + 1) if step > 0 else k / (odds * (trials - k + 1))
            k += step
        return mp.log(total / tail)

    start = scipy.stats.beta.ppf([(1 - level) / 2, (1 + level) / 2], [successes, successes + 1], [trials - successes + 1, trials - successes])
    near = lambda v: (mp.mpf(v), mp.mpf(v) * (1 - mp.mpf("1e-9") * (1 - mp.mpf(v))))
    return tuple(mp.findroot(lambda p: log_tail(p, step), near(v), tol=1e-25) for v, step in zip(start, (1, -1)))


def student_chance(t, degrees):
    """P(T <= t) from the incomplete beta function, to 40 digits."""
    tail = mp.betainc(mp.mpf(degrees) / 2, mp.mpf(1) / 2, 0, degrees / (degrees + mp.mpf(t) ** 2), regularized=True) / 2
    return tail if t < 0 else 1 - tail


def student_reach(level, degrees):
    """The root of the two-sided chance, to 40 digits."""
    start = mp.mpf(float(scipy.stats.t.ppf((1 + level) / 2, degrees)))
    return mp.findroot(lambda t: 2 * student_chance(t, degrees) - 1 - mp.mpf(level), (start, start * (1 + mp.mpf("1e-9"))))


def student_two_tails(t, degrees):
    """P(|T| > t) from the incomplete beta function, to 40 digits."""
    return mp.betainc(mp.mpf(degrees) / 2, mp.mpf(1) / 2, 0, degrees / (degrees + mp.mpf(t) ** 2), regularized=True)


def normal_tail(z):
    """P(Z > z) from the complementary error function, to 40 digits."""
    return mp.erfc(mp.mpf(z) / mp.sqrt(2)) / 2


def normal_reach(level):
    """The root of the error function, to 40 digits."""
    return mp.sqrt(2) * mp.erfinv(mp.mpf(level))


# --- The entries -----------------------------------------------------------------------------------------

R_VERSION = subprocess.run(["R", "--version"], capture_output=True, text=True).stdout.split()[2]
TOOLS = {
    "R": f"R {R_VERSION}",
    "scipy": f"scipy {scipy.__version__}",
    "statsmodels": f"statsmodels {statsmodels.__version__}",
    "mpmath": f"mpmath {mpmath.__version__}, 40 digits",
    "counting": f"Python {sys.version.split()[0]}, exact integers, oracle.py",
}
entries = []


def add(statistic, tool, call, names, **inputs):
    entries.append(dict(statistic=statistic, tool=TOOLS[tool], call=call, input=inputs, names=names.split()))


def walk(points, drift, digits):
    """A series as a bureau might publish it: a drift, noise, rounded to so many digits."""
    level, values = random.uniform(20, 80), []
    for _ in range(points):
        level += drift + random.gauss(0, 1)
        values.append(round(level, digits))
    return values


for count in (0, 1, 2, 3, 5, 15, 16, 17, 100, 12345, 10**6, 10**7):
    for level in (0.8, 0.95, 0.999):
        add("poissonInterval", "R", "poisson.test(count, conf.level = level)$conf.int", "lower upper", count=count, level=level)
for count, level in ((1, 0.95), (2, 0.9999999999), (30, 0.5), (10**4, 0.95), (10**6, 0.95), (10**7, 0.999999)):
    add("poissonInterval", "mpmath", "poisson_limits(count, level)", "lower upper", count=count, level=level)

for successes, trials in (
    (0, 1), (1, 1), (0, 5), (5, 5), (1, 2), (3, 10), (94, 100), (99, 100), (0, 7200), (1, 7200), (7199, 7200),
    (5000, 10**4), (12, 10**6), (10**6 - 12, 10**6), (0, 10**9), (7, 10**9),
):
    for level in (0.8, 0.95, 0.999):
        add("clopperPearsonInterval", "R", "binom.test(successes, trials, conf.level = level)$conf.int", "lower upper",
            successes=successes, trials=trials, level=level)
for successes, trials, level in (
    (1, 2, 0.9999999999), (3, 10, 0.95), (2, 40, 0.9999999999), (38, 40, 0.9999999999), (1, 10**9, 0.95),
    (10**9 - 1, 10**9, 0.95), (10**4, 10**6, 0.95), (10**6, 10**9, 0.99), (5 * 10**6, 10**7, 0.95),
):
    add("clopperPearsonInterval", "mpmath", "binomial_limits(successes, trials, level)", "lower upper",
        successes=successes, trials=trials, level=level)

for successes, trials in ((1, 2), (3, 10), (94, 100), (1, 7200), (7199, 7200), (5000, 10**4)):
    for level in (0.8, 0.95, 0.999):
        add("wilsonInterval", "R", "prop.test(successes, trials, conf.level = level, correct = FALSE)$conf.int", "lower upper",
            successes=successes, trials=trials, level=level)
add("wilsonInterval", "statsmodels", "proportion_confint(successes, trials, 1 - level, method='wilson')", "lower upper",
    successes=17, trials=230, level=0.9)

LM = (
    "{m <- lm(y ~ x); s <- summary(m); a <- data.frame(x = at); "
    "c(coef(m)[2], coef(m)[1], s$r.squared, s$sigma, s$coefficients[2, 2], "
    "predict(m, a, interval = 'confidence', level = level), predict(m, a, interval = 'prediction', level = level)[2:3])}"
)
LM_NAMES = (
    "slope intercept r2 residualStandardError slopeStandardError "
    "value confidenceLower confidenceUpper predictionLower predictionUpper"
)
for x, y, at, level in (
    ([2020, 2021, 2022], [14.1, 15.4, 13.0], 2025, 0.95),
    (list(range(2011, 2021)), walk(10, -0.8, 1), 2030, 0.8),
    (list(range(2011, 2021)), walk(10, 0.1, 2), 2015.5, 0.999),
    ([2010, 2010, 2015, 2020, 2020, 2020], [3, 4, 4, 7, 5, 6], 2030, 0.95),
    ([i / 7 for i in range(300)], walk(300, 0.02, 6), -3.25, 0.99),
    ([1e6 + i for i in range(12)], [v * 1e-6 for v in walk(12, 1, 3)], 1e6 + 20, 0.5),
):
    add("linearRegression", "R", LM, LM_NAMES, x=x, y=y, at=at, level=level)

for x, y, level in (
    ([1, 2, 4], [5, 3, 9], 0.5),
    ([2015, 2016, 2017, 2018, 2019], [1, 2, 2, 5, 4], 0.95),
    (list(range(2011, 2021)), walk(10, -0.8, 1), 0.8),
    (list(range(2011, 2021)), walk(10, 0.4, 0), 0.95),
    ([2010, 2010, 2015, 2020, 2020, 2020, 2021], [3, 4, 4, 7, 5, 6, 6], 0.9),
    ([i / 7 for i in range(120)], walk(120, 0.05, 4), 0.99),
    ([3, 1, 2, 9, 5, 4], [1, 1, 1, 1, 1, 2], 0.95),
):
    add("theilSen", "scipy", "theilslopes(y, x, alpha=level, method='separate')", "slope intercept lower upper", x=x, y=y, level=level)

for values in ([1, 2], [2, 1, 3], [14.1, 15.4, 13.0, 12.2, 11.9], walk(10, -0.8, 6), walk(25, 0.1, 6), walk(60, 0.0, 6), walk(60, -2.0, 6)):
    add("mannKendall", "scipy", "kendalltau(range(len(values)), values, method='exact')", "tau p", values=values, method="auto")
for values in ([1, 1, 2], [3, 3, 3, 4], [1, 1, 2, 2, 3, 5], [5, 4, 4, 3, 3, 3, 1, 2], [94, 94, 95, 95, 95, 96, 97, 97]):
    add("mannKendall", "counting", "kendall_by_enumeration(values)", "p", values=values, method="auto")
for values in (walk(10, -0.8, 0), walk(20, 0.3, 0), walk(40, 0.1, 0), walk(60, -1.5, 0)):
    add("mannKendall", "counting", "kendall_by_polynomial(values)", "p", values=values, method="auto")
KENDALL = "with(cor.test(seq_along(values), values, method = 'kendall', exact = FALSE, continuity = TRUE), c(estimate, p.value))"
for values in ([1, 1, 2], walk(10, -0.8, 0), walk(10, 0.5, 3), walk(61, -0.2, 1), walk(150, 0.05, 0), walk(300, 1.0, 2)):
    add("mannKendall", "R", KENDALL, "tau p", values=values, method="normal")

SPEARMAN = "with(cor.test(x, y, method = 'spearman', exact = TRUE), c(estimate, p.value))"
for x, y in (([1, 2, 3], [2, 1, 3]), ([1, 2, 3, 4, 5], [2, 1, 4, 3, 9]), (walk(7, 0, 5), walk(7, 0, 5)), (walk(9, 1, 5), walk(9, -1, 5)), (walk(9, 1, 5), walk(9, 0, 5))):
    add("spearman", "R", SPEARMAN, "rho p", x=x, y=y)
for x, y in (([1, 1, 2], [3, 5, 5]), ([1, 2, 2, 3, 4, 4], [9, 9, 7, 9, 5, 1]), ([1, 1, 1, 1, 2, 3, 4, 5], [2, 3, 3, 3, 3, 4, 4, 9])):
    add("spearman", "counting", "spearman_by_enumeration(x, y)", "p", x=x, y=y)
for x, y in ((walk(10, 0.5, 4), walk(10, 0.5, 4)), (walk(12, 0.5, 0), walk(12, 0.2, 0)), (walk(100, 0.1, 0), walk(100, 0.1, 0)), (walk(30, 0, 2), walk(30, 0, 2))):
    add("spearman", "scipy", "spearmanr(x, y)", "rho p", x=x, y=y)
swapped = list(range(200))
swapped[3], swapped[4] = 4, 3
for y in (swapped, swapped[::-1], [v + random.gauss(0, 9) for v in range(200)]):
    add("spearman", "mpmath", "spearman_tail(x, y)", "p", x=list(range(200)), y=y)

for first, last, years in ((100, 121, 2), (40, 20, 10), (14.1, 15.4, 0.5), (94.7, 94.70000001, 8), (1e-20, 3e30, 7.5)):
    add("cagr", "mpmath", "(mp.mpf(last) / mp.mpf(first)) ** (1 / mp.mpf(years)) - 1", "rate", first=first, last=last, years=years)

for degrees in (1, 2, 3, 4, 8, 29, 100):
    for t in (-4, -1.3, 0, 0.01, 0.7, 2.5, 11):
        add("studentCdf", "R", "pt(t, degrees)", "chance", t=t, degrees=degrees)
    for level in (0.01, 0.5, 0.8, 0.95, 0.999):
        add("studentReach", "R", "qt((1 + level) / 2, degrees)", "reach", level=level, degrees=degrees)
for degrees, t in ((1, 1e-9), (2, -3.2), (5, 0.3), (58, 1.7)):
    add("studentCdf", "mpmath", "student_chance(t, degrees)", "chance", t=t, degrees=degrees)
for degrees, level in ((1, 0.8), (2, 0.001), (4, 0.9), (98, 0.9999)):
    add("studentReach", "mpmath", "student_reach(level, degrees)", "reach", level=level, degrees=degrees)

for degrees in (1, 2, 8, 29, 198, 2000):
    for t in (0, 0.4, 1, 1.01, 2.5, 40):
        add("studentTwoTails", "mpmath", "student_two_tails(t, degrees)", "chance", t=t, degrees=degrees)
for z in (0, 0.01, 0.7, 1.49, 1.5, 2.2, 5, 12, 37):
    add("normalTail", "mpmath", "normal_tail(z)", "chance", z=z)
for level in (0.001, 0.01, 0.5, 0.8, 0.86, 0.87, 0.95, 0.999, 0.9999999999, 1 - 2**-53):
    add("normalReach", "mpmath", "normal_reach(level)", "reach", level=level)


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


def ask_python(entry):
    names = {**vars(scipy.stats), **globals(), **entry["input"]}
    answer = eval(entry["call"], names)
    answer = [answer] if isinstance(answer, (Fraction, mp.mpf)) else list(answer)
    return [float(figure) for figure in answer]


asked_of_r = [entry for entry in entries if entry["tool"] == TOOLS["R"]]
from_r = {id(entry): answer for entry, answer in zip(asked_of_r, ask_r(asked_of_r))}
for entry in entries:
    answer = from_r[id(entry)] if id(entry) in from_r else ask_python(entry)
    names = entry.pop("names")
    assert len(names) == len(answer) and all(map(math.isfinite, answer)), (entry, answer)
    entry["figures"] = dict(zip(names, answer))

target = pathlib.Path(__file__).with_name("oracle.json")
target.write_text("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n")
print(len(entries), "entries")
