import { useElementSize } from '@mantine/hooks';
import type { TermTimeline } from '@/api/generated/types.gen';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { timelineMessages } from '../messages/timeline';
import { CHART, type ChartStep, chartOf, type SeatChartData } from '../timeline-model';
import classes from './timeline.module.css';

/** People and IDs as two step lines over days, drawn at the width there is; shortage is shaded. Its figures stand in a table beside it. */
export function SeatChart({ terms }: { terms: TermTimeline[] }) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const { ref, width: measured } = useElementSize();
  const width = measured > 0 ? measured : 640;
  const chart = chartOf(terms, width);
  const today = terms[0]?.steps[0];
  if (!chart || !today) return null;
  return (
    <figure className={classes.figure} ref={ref}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${width} ${CHART.height}`}
        role="img"
        aria-label={t('chart.label', {
          from: format.date(today.from),
          people: format.number(today.people),
          seats: format.number(today.seats),
        })}
      >
        <Drawing chart={chart} width={width} />
      </svg>
      <figcaption className={classes.legend}>
        <span className={classes.people}>{t('chart.people')}</span>
        <span className={classes.seats}>{t('chart.seats')}</span>
        <span className={classes.short}>{t('chart.short')}</span>
      </figcaption>
    </figure>
  );
}

function Drawing({ chart, width }: { chart: SeatChartData; width: number }) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const bottom = CHART.height - CHART.bottom;
  const x = (day: number) =>
    CHART.left + ((day - chart.first) / (chart.end - chart.first)) * (width - CHART.left - CHART.right);
  const y = (count: number) =>
    bottom - ((count - chart.low) / Math.max(1, chart.top - chart.low)) * (bottom - CHART.top);
  const path = (of: (step: ChartStep) => number) =>
    chart.steps
      .map((step, index) => `${index === 0 ? 'M' : 'L'}${x(step.from)} ${y(of(step))}L${x(step.until)} ${y(of(step))}`)
      .join('');
  return (
    <>
      {chart.yTicks.map((tick) => (
        <g key={tick}>
          <line className={classes.axis} x1={CHART.left} x2={width - CHART.right} y1={y(tick)} y2={y(tick)} />
          <text className={classes.tick} x={CHART.left - 6} y={y(tick) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        </g>
      ))}
      {chart.xTicks.map(({ day, month }) => (
        <text key={month} className={classes.tick} x={x(day)} y={bottom + 18} textAnchor="middle">
          {format.month(month)}
        </text>
      ))}
      {chart.steps
        .filter((step) => step.people > step.seats)
        .map((step) => (
          <rect
            key={step.from}
            className={classes.gap}
            x={x(step.from)}
            width={x(step.until) - x(step.from)}
            y={y(step.people)}
            height={y(step.seats) - y(step.people)}
          />
        ))}
      {chart.bounds.map((day) => (
        <g key={day}>
          <line className={classes.bound} x1={x(day)} x2={x(day)} y1={CHART.top} y2={bottom} />
          <text className={classes.boundLabel} x={x(day) + 4} y={CHART.top + 2}>
            {t('chart.next')}
          </text>
        </g>
      ))}
      <path className={classes.seatLine} d={path((step) => step.seats)} />
      <path className={classes.peopleLine} d={path((step) => step.people)} />
    </>
  );
}
