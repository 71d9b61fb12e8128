import { Fragment, type ReactNode } from 'react';
import { type Block, blocksOf, type Span } from './markdown';
import classes from './player.module.css';

const keyed = <T,>(items: readonly T[], draw: (item: T) => ReactNode) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: what is read once never changes its order
  items.map((item, place) => <Fragment key={`${place}`}>{draw(item)}</Fragment>);

const Spans = ({ spans }: { spans: Span[] }) => (
  <>
    {keyed(spans, ({ kind, text }) =>
      kind === 'strong' ? <strong>{text}</strong> : kind === 'code' ? <code>{text}</code> : text,
    )}
  </>
);

function Drawn({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2>
          <Spans spans={block.spans} />
        </h2>
      );
    case 'quote':
      return (
        <blockquote>
          <Spans spans={block.spans} />
        </blockquote>
      );
    case 'list': {
      const items = keyed(block.items, (item) => (
        <li>
          <Spans spans={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {keyed(block.head, (cell) =>
                cell.length > 0 ? (
                  <th scope="col">
                    <Spans spans={cell} />
                  </th>
                ) : (
                  <td />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows, (row) => (
              <tr>
                {keyed(row, (cell) => (
                  <td>
                    <Spans spans={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
  }
}

/** A page's text. It is written in Japanese whatever language the site speaks. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.reading} lang="ja">
      {keyed(blocksOf(text), (block) => (
        <Drawn block={block} />
      ))}
    </div>
  );
}
