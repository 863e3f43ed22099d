/** What docs/json.md shows of hosts with Jackson 2 and with Jackson 3; the tests hold the form of everything that is written and read. */
@NullMarked
package org.commonhall.examples.json;

import org.jspecify.annotations.NullMarked;
