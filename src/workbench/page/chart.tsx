/** The course of a criterion as a picture: figures, limit, and where it is heading. */
import type { Trajectory } from '../protocol.js';

const [width, height] = [320, 150];
const [left, right, top, bottom] = [44, 10, 12, 22];

/** Where things stand in the picture. */
interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

export function Chart({ trajectory }: { readonly trajectory: Trajectory }) {
  const { observed, ahead, lower, upper, due, about } = trajectory;
  const scale = scaleOf(trajectory);
  const last = observed.at(-1)!;
  const course = [{ at: last.at, value: last.value }, ...ahead];
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={about}>
      <Axes trajectory={trajectory} scale={scale} />
      <Band trajectory={trajectory} scale={scale} />
      {[lower, upper].map(
        (limit, i) =>
          limit !== null && (
            <line key={i} class="limit" x1={left} x2={width - right} y1={scale.y(limit)} y2={scale.y(limit)} />
          ),
      )}
      <line class="due" x1={scale.x(due)} x2={scale.x(due)} y1={top} y2={height - bottom} />
      {ahead.length > 0 && <polyline class="ahead" points={pointsOf(course, scale)} />}
      <polyline class="observed" points={pointsOf(observed, scale)} />
      {observed.map(({ at, value, label }) => (
        <circle key={label} class="point" cx={scale.x(at)} cy={scale.y(value)} r={2.5} />
      ))}
    </svg>
  );
}

interface PartProps {
  readonly trajectory: Trajectory;
  readonly scale: Scale;
}

/** The interval of the years to come. */
function Band({ trajectory: { observed, ahead }, scale }: PartProps) {
  const band = ahead.filter(({ lower, upper }) => lower !== null && upper !== null);
  if (band.length === 0) return null;
  const there = band.map(({ at, upper }) => ({ at, value: upper! }));
  const back = band.map(({ at, lower }) => ({ at, value: lower! })).reverse();
  return <polygon class="band" points={pointsOf([observed.at(-1)!, ...there, ...back], scale)} />;
}

/** The first and the last year, and the least and the largest value. */
function Axes({ trajectory, scale }: PartProps) {
  const { least, most, first, last } = rangeOf(trajectory);
  return (
    <g class="axis" aria-hidden="true">
      <line x1={left} x2={left} y1={top} y2={height - bottom} />
      <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} />
      {[least, most].map((value) => (
        <text key={value} x={left - 4} y={scale.y(value) + 4} text-anchor="end">
          {shortOf(value)}
        </text>
      ))}
      <text x={left} y={height - 6}>
        {Math.ceil(first)}
      </text>
      <text x={width - right} y={height - 6} text-anchor="end">
        {last}
      </text>
      <text x={(left + width - right) / 2} y={height - 6} text-anchor="middle">
        {trajectory.unit}
      </text>
    </g>
  );
}

function rangeOf({
  observed,
  ahead,
  lower,
  upper,
  due,
}: Trajectory): Readonly<Record<'least' | 'most' | 'first' | 'last', number>> {
  const values = [
    ...observed.map(({ value }) => value),
    ...ahead.flatMap((year) => [year.value, year.lower ?? year.value, year.upper ?? year.value]),
    ...[lower, upper].filter((limit) => limit !== null),
  ];
  return {
    least: Math.min(...values),
    most: Math.max(...values),
    first: observed[0]!.at,
    last: Math.max(due, observed.at(-1)!.at),
  };
}

function scaleOf(trajectory: Trajectory): Scale {
  const { least, most, first, last } = rangeOf(trajectory);
  const span = most - least || 1;
  return {
    x: (at) => left + ((at - first) / (last - first || 1)) * (width - left - right),
    y: (value) => top + ((most - value) / span) * (height - top - bottom),
  };
}

function pointsOf(points: readonly { readonly at: number; readonly value: number }[], { x, y }: Scale): string {
  return points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
}

function shortOf(value: number): string {
  return String(Number(value.toPrecision(4)));
}
