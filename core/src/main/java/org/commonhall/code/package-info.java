/**
 * The codes (代码) that a host compares, as constants: refusals and events of each capability, and kinds of records. A
 * class a capability, {@link HallCodes} for those of the root; made by {@code CodesTest} out of what the capabilities declare.
 * Codes that are data have their constants beside the rule: roles, rule sets, kinds of organizations, places and notices,
 * badges, states of motions, reasons for a pause, due work.
 */
@NullMarked
package org.commonhall.code;

import org.jspecify.annotations.NullMarked;
