/**
 * What must be posted (公示): a public notice of anything, at places and for a period with its day unit, with proof of posting,
 * objections (异议) and their replies, and an outcome only once the period has run. Results, elections, awards and
 * certificates are posted the same way.
 */
@NullMarked
package org.commonhall.publication;

import org.jspecify.annotations.NullMarked;
