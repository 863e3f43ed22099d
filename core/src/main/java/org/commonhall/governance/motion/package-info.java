/**
 * Motions (动议) and amendments (修正案) from the draft to the decision, by a graph that is data and that a host may
 * replace: supporters (附议), numbers, recommendation (审议意见), forwarding to other bodies.
 */
@NullMarked
package org.commonhall.governance.motion;

import org.jspecify.annotations.NullMarked;
