/**
 * Committees (楼委会, 业主委员会): seats (席位) by stakeholder group (多元主体) with terms (任期), alternates (候补), suspension (停职),
 * recall (罢免) and by-elections (补选), and the rule sets (议事规则) a body goes by.
 */
@NullMarked
package org.commonhall.governance.committee;

import org.jspecify.annotations.NullMarked;
