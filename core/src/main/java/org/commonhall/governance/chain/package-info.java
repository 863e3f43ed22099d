/**
 * The chain (议事链): a request that cannot be solved, or keeps coming back, becomes a candidate for an agenda (议题建议), an
 * item, a motion, a decision, actions, and the answer to each requester (逐一答复), traceable from every link to all
 * others.
 */
@NullMarked
package org.commonhall.governance.chain;

import org.jspecify.annotations.NullMarked;
