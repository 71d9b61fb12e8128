import { unbroken } from './unbroken';

/** A text in which the numbers of orders, contracts and documents are never torn apart at their hyphens. */
export function UnbrokenText({ text }: { text: string }) {
  return unbroken(text).map(({ at, piece, whole }) =>
    whole ? (
      <span key={at} className="nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
