/** How fast a slope dies away: each year ahead keeps this much of the slope of the year before. @internal */
export const damping = 0.9;
