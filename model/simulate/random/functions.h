#pragma once

/// Elementary and special functions built from + - * / and square root alone, so that they give the same bits on every
/// machine and compiler (the folder is compiled without contraction). Not as fast as the machine's own in all cases,
/// and without its treatment of errors: arguments outside the stated ranges give NaN.
namespace laneway::simulate {

/// Natural logarithm of a positive finite number, subnormals included; relative error below 5e-16.
[[nodiscard]] double naturalLog(double x);

/// e^x; relative error below 8e-16 for |x| < 700, 0 below -745, infinite above 709.78.
[[nodiscard]] double exponential(double x);

/// x^y for x > 0, as e^(y ln x); relative error about (1 + |y ln x|) 3e-16. 0^y is 0 for y > 0 and 1 for y = 0.
[[nodiscard]] double power(double x, double y);

/// ln of the gamma function for x > 0 (Lanczos 1964, g = 7, nine terms); relative error below 1e-14 away from 1 and 2.
[[nodiscard]] double logGamma(double x);

/// Standard normal density.
[[nodiscard]] double normalDensity(double z);

/// Standard normal quantile for 0 < p < 1 (Wichura 1988, algorithm AS 241 PPND16); relative error about 1e-15.
[[nodiscard]] double normalQuantile(double p);

/// Student-t quantile with `degrees` >= 1 degrees of freedom for 0.5 < p < 1, by Newton's method on the distribution
/// function (Abramowitz & Stegun 26.7.3 and 26.7.4); absolute error below 1e-9.
[[nodiscard]] double studentQuantile(double p, unsigned degrees);

}  // namespace laneway::simulate
