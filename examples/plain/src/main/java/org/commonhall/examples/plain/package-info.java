/** A portal without a framework: requests, a committee, a ballot, a station, a line at a desk and rooms, beside a table of its own. */
@NullMarked
package org.commonhall.examples.plain;

import org.jspecify.annotations.NullMarked;
