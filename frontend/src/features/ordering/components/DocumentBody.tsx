import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/i18n/catalogue';
import { useFormat } from '@/i18n/format';
import { Facts, Panel } from '@/ui/Panel';
import type { Document } from '../documents-api';
import { documentWords } from '../messages/documents';
import classes from './ordering.module.css';

const to = (id: string) => ({ to: '/documents/$id', params: { id } as never }) as const;

/** Everything that stands on a document, and what refers to it. */
export function DocumentBody({ document }: { document: Document }) {
  const t = useMessages(documentWords);
  const format = useFormat();
  const day = (label: string, value?: string | null) => (value ? { label, value: format.date(value) } : undefined);
  return (
    <>
      {document.correctedBy ? (
        <Alert color="yellow" mb="md" icon={<IconInfoCircle size={18} />}>
          {t('doc.correctedNote')}{' '}
          <Link {...to(document.correctedBy.id)} className="num nowrap">
            {document.correctedBy.number}
          </Link>
        </Alert>
      ) : null}
      <Panel title={t('doc.open')}>
        <Facts
          items={[
            { label: t('doc.subject'), value: document.subject },
            { label: t('doc.fromParty'), value: document.from.name },
            { label: t('doc.toParty'), value: document.to.name },
            day(t('doc.issuedOn'), document.issuedOn),
            day(t('doc.transactionOn'), document.transactionOn),
            day(t('doc.validUntil'), document.validUntil),
            day(t('doc.dueOn'), document.dueOn),
            {
              label: t('doc.period'),
              value: `${format.date(document.periodFrom)} 〜 ${format.date(document.periodTo)}`,
            },
            document.registrationNumber
              ? { label: t('doc.registration'), value: <span className="num">{document.registrationNumber}</span> }
              : undefined,
            {
              label: t('doc.order'),
              value: (
                <Link to="/orders/$id" params={{ id: document.orderId } as never}>
                  {document.orderNumber}
                </Link>
              ),
            },
            document.corrects
              ? {
                  label: t('doc.corrects'),
                  value: <Link {...to(document.corrects.id)}>{document.corrects.number}</Link>,
                }
              : undefined,
            document.correctionReason ? { label: t('doc.reason'), value: document.correctionReason } : undefined,
            { label: t('doc.issuedBy'), value: document.issuedBy },
            document.fileSha256
              ? {
                  label: t('doc.hash'),
                  value: (
                    <span className="num" style={{ overflowWrap: 'anywhere' }}>
                      {document.fileSha256}
                    </span>
                  ),
                }
              : undefined,
          ]}
        />
      </Panel>
      <Panel title={t('doc.amount')}>
        <Lines document={document} />
      </Panel>
    </>
  );
}

function Lines({ document }: { document: Document }) {
  const t = useMessages(documentWords);
  const format = useFormat();
  const sums = [
    { name: t('doc.subtotal'), amount: document.subtotal },
    ...document.taxes.map((tax) => ({ name: t('doc.tax', { rate: tax.ratePercent }), amount: tax.tax })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard.
    <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={t('doc.line')}>
      <table className={classes.price}>
        <thead>
          <tr>
            <th scope="col">{t('doc.line')}</th>
            <th scope="col">{t('doc.quantity')}</th>
            <th scope="col">{t('doc.unitPrice')}</th>
            <th scope="col">{t('doc.taxRate')}</th>
            <th scope="col">{t('doc.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {document.lines.map((line) => (
            <tr key={`${line.label}${line.amount}`}>
              <td>{line.label}</td>
              <td>{`${format.number(line.quantity)} ${line.unit}`}</td>
              <td>{format.money(line.unitPrice)}</td>
              <td>{line.taxPercent}%</td>
              <td>{format.money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map((sum) => (
            <tr key={sum.name}>
              <th scope="row" colSpan={4}>
                {sum.name}
              </th>
              <td>{format.money(sum.amount)}</td>
            </tr>
          ))}
          <tr className={classes.total}>
            <th scope="row" colSpan={4}>
              {t('doc.sum')}
            </th>
            <td>{format.money(document.total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
