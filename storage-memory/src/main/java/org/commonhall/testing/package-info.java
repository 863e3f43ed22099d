/** Tools for the tests of those who embed or extend the hall: a clock to be set (可调时钟) and repeatable identifiers. */
@NullMarked
package org.commonhall.testing;

import org.jspecify.annotations.NullMarked;
