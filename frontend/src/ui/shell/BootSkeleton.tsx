/** The same frame the HTML shows before any script runs, so that nothing blinks while the first page loads. */
export function BootSkeleton() {
  return (
    <div className="boot" aria-hidden="true">
      <div className="boot-header">
        <span className="boot-mark" />
        <span className="boot-name">Keizoku 継続</span>
      </div>
      <div className="boot-bar" />
    </div>
  );
}
