import type { ProblemWith } from './problem.ts'

/** What is wrong with an attempt as a whole, said before the form and read out at once. */
export function WholeProblem({ problem }: { problem: ProblemWith }) {
  const words = problem('form')
  if (!words) return null
  return (
    <p className="notice bad" role="alert">
      {words}
    </p>
  )
}
