import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { type LibraryOption, SIZE, scaleOf, totalAt } from '../../compare-model';
import { compare } from '../../messages/compare';
import classes from './compare.module.css';

/** The total over the number of IDs, band by band; the ranges where more costs less are shaded. Its figures stand beside it. */
export function CostChart({ option, name, wanted }: { option: LibraryOption; name: string; wanted?: number }) {
  const t = useMessages(compare);
  const format = useFormat();
  const { curve } = option;
  const first = curve[0];
  const last = curve.at(-1);
  if (!first || !last) return null;
  const scale = scaleOf(curve);
  const bottom = SIZE.height - SIZE.bottom;
  const here = wanted === undefined ? undefined : totalAt(curve, wanted);
  const words = {
    library: name,
    from: format.number(first.from),
    totalFrom: format.money(first.totalFrom),
    to: format.number(last.to),
    totalTo: format.money(last.totalTo),
  };
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('chart.label', words)}
    >
      {option.cliffs
        .filter((cliff) => cliff.from <= last.to)
        .map((cliff) => (
          <rect
            key={cliff.from}
            className={classes.cliff}
            x={scale.x(cliff.from - 0.5)}
            y={SIZE.top}
            width={scale.x(Math.min(cliff.to, last.to) + 0.5) - scale.x(cliff.from - 0.5)}
            height={bottom - SIZE.top}
          />
        ))}
      {scale.yTicks.map((tick) => (
        <g key={tick}>
          <line
            className={classes.axis}
            x1={SIZE.left}
            x2={SIZE.width - SIZE.right}
            y1={scale.y(tick)}
            y2={scale.y(tick)}
          />
          <text className={classes.tick} x={SIZE.left - 6} y={scale.y(tick) + 4} textAnchor="end">
            {format.money(tick)}
          </text>
        </g>
      ))}
      {scale.xTicks.map((tick) => (
        <text key={tick} className={classes.tick} x={scale.x(tick)} y={bottom + 18} textAnchor="middle">
          {format.number(tick)}
        </text>
      ))}
      {curve.map((segment) => (
        <line
          key={segment.from}
          className={classes.line}
          x1={scale.x(segment.from)}
          y1={scale.y(segment.totalFrom)}
          x2={scale.x(segment.to)}
          y2={scale.y(segment.totalTo)}
        />
      ))}
      {wanted !== undefined && here !== undefined ? (
        <g>
          <line className={classes.wanted} x1={scale.x(wanted)} x2={scale.x(wanted)} y1={SIZE.top} y2={bottom} />
          <circle className={classes.dot} cx={scale.x(wanted)} cy={scale.y(here)} r={4} />
          <text
            className={classes.label}
            x={scale.x(wanted) + (scale.x(wanted) > SIZE.width * 0.8 ? -6 : 6)}
            y={SIZE.top + 12}
            textAnchor={scale.x(wanted) > SIZE.width * 0.8 ? 'end' : 'start'}
          >
            {t('chart.wanted', { count: format.number(wanted) })}
          </text>
        </g>
      ) : null}
    </svg>
  );
}
