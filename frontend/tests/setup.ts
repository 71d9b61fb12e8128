import { afterEach, vi } from 'vitest';

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// Pure rules are tested without a page; files that need one say `@vitest-environment jsdom`.
if (typeof window !== 'undefined') preparePage();

function preparePage(): void {
  // jsdom has neither of the two; Mantine asks for both.
  Object.defineProperty(window, 'matchMedia', {
    writable: true,
    value: vi.fn((query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    })),
  });
  window.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;
  afterEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
  });
}
