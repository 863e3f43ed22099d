/**
 * Who may vote (表决权人): the sources of electorates, such as the owners in the register on a record date or the members
 * present, as a port that a host may implement.
 */
@NullMarked
package org.commonhall.governance.electorate;

import org.jspecify.annotations.NullMarked;
