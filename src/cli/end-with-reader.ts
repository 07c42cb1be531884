/** Ends the command quietly when whoever reads its output has had enough: `npm run -s facts < lines.txt | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
