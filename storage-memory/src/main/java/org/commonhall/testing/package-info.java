/**
 * Tools for the tests of those who embed or extend the hall: a clock to be set (可调时钟), repeatable identifiers, and the
 * life of a request (诉求) as a scenario that runs on every store.
 */
@NullMarked
package org.commonhall.testing;

import org.jspecify.annotations.NullMarked;
