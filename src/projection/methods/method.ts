/** The closed set of methods. */
export type MethodName = 'default' | 'linear' | 'log-linear' | 'logit' | 'theil-sen' | 'damped' | 'naive' | 'cagr';
export type MethodChoice = 'asked' | 'enough-points' | 'few-points' | 'gaps';
