/** One task a class, each with a main of its own; docs/cookbook.md lists them. */
@NullMarked
package org.commonhall.examples.cookbook;

import org.jspecify.annotations.NullMarked;
