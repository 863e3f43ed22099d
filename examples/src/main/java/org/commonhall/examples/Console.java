package org.commonhall.examples;

import java.io.PrintStream;

/**
 * Where a command writes to, and how it hears that it shall end.
 *
 * @param out results only
 * @param err messages and progress
 * @param terminal whether somebody watches, so that progress may rewrite its line
 * @param interrupts tells when the process shall end
 */
record Console(PrintStream out, PrintStream err, boolean terminal, Interrupts interrupts) {}
