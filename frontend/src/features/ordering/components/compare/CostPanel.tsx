import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMessages, usePick } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import type { Comparison, LibraryOption } from '../../compare-model';
import { compare } from '../../messages/compare';
import table from '../ordering.module.css';
import { CostChart } from './CostChart';
import classes from './compare.module.css';

/** One library's totals as a chart, its figures as a table, and the places where more costs less in words. */
export function CostPanel({ comparison, wanted }: { comparison: Comparison; wanted?: number }) {
  const t = useMessages(compare);
  const pick = usePick();
  const [chosen, setChosen] = useState<string>();
  const option = comparison.options.find((one) => one.library.id === chosen) ?? comparison.options[0];
  if (!option) return null;
  const name = pick(option.library.nameJa, option.library.nameEn);
  return (
    <Panel
      title={t('chart')}
      actions={
        <NativeSelect
          className="no-print"
          size="xs"
          aria-label={t('library')}
          value={option.library.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={comparison.options.map((one) => ({
            value: one.library.id,
            label: pick(one.library.nameJa, one.library.nameEn),
          }))}
        />
      }
    >
      <p className="muted" style={{ marginTop: 0 }}>
        <strong>{name}</strong>　{t('chart.lead')}
      </p>
      <div className={classes.halves}>
        <CostChart option={option} name={name} wanted={wanted} />
        <div>
          <Figures option={option} />
          <h3 style={{ fontSize: '0.875rem', marginBottom: 4 }}>{t('cliffs')}</h3>
          <Cliffs option={option} />
        </div>
      </div>
    </Panel>
  );
}

function Figures({ option }: { option: LibraryOption }) {
  const t = useMessages(compare);
  const format = useFormat();
  return (
    <table className={table.price} aria-label={t('chart.table')}>
      <thead>
        <tr>
          <th scope="col">{t('chart.range')}</th>
          <th scope="col">{t('chart.total')}</th>
        </tr>
      </thead>
      <tbody>
        {option.curve.map((segment) => (
          <tr key={segment.from}>
            <td>
              {format.number(segment.from)}〜{format.number(segment.to)}
            </td>
            <td>
              {format.money(segment.totalFrom)}〜{format.money(segment.totalTo)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cliffs({ option }: { option: LibraryOption }) {
  const t = useMessages(compare);
  const format = useFormat();
  if (option.cliffs.length === 0) return <p style={{ margin: 0 }}>{t('cliffs.none')}</p>;
  return (
    <ul className={classes.list}>
      {option.cliffs.map((cliff) => (
        <li key={cliff.from}>
          {t(cliff.from === cliff.to ? 'cliffs.one' : 'cliffs.line', {
            from: format.number(cliff.from),
            to: format.number(cliff.to),
            instead: format.number(cliff.instead),
            total: format.money(cliff.total),
            saving: format.money(cliff.saving),
          })}
        </li>
      ))}
    </ul>
  );
}
