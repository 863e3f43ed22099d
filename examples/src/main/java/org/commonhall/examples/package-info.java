/** Runnable examples. */
@NullMarked
package org.commonhall.examples;

import org.jspecify.annotations.NullMarked;
