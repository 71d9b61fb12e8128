/** The mark: a K whose lower arm turns on and goes on. Decorative; the name stands beside it. */
export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#1f5597" />
      <path
        d="M11 8v16M11 17.5 20.5 8M15 14.2c4.6.6 7 3.2 7 6.3a3.5 3.5 0 0 1-6.3 2.1"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
