import { Component, type ReactNode } from 'react';

interface RouteBoundaryProps {
  readonly children: ReactNode;
  /** What to show instead of a page that has failed. */
  readonly failed: ReactNode;
}

interface RouteBoundaryState {
  readonly broken: boolean;
}

/** Keeps a failing page from taking the rest of the app with it. */
export class RouteBoundary extends Component<RouteBoundaryProps, RouteBoundaryState> {
  override state: RouteBoundaryState = { broken: false };

  static getDerivedStateFromError(): RouteBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.failed : this.props.children;
  }
}
