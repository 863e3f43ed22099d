package org.commonhall.governance.committee;

import org.commonhall.Name;

/**
 * A stakeholder group of a committee.
 *
 * @param code the stable code
 * @param name the name
 * @param seats its seats
 * @param filled how many somebody holds
 * @param vacant how many nobody holds, nominated ones included
 * @param alternates how many still wait
 */
public record GroupView(String code, Name name, long seats, long filled, long vacant, long alternates) {}
