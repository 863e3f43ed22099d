/** Tools for the tests of those who embed the library: a clock to be set (可调时钟) and repeatable identifiers. */
@NullMarked
package org.commonhall.testing;

import org.jspecify.annotations.NullMarked;
