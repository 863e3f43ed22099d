package org.commonhall.governance.committee;

/**
 * A line of the list of committees; everybody may see it.
 *
 * @param committee the committee
 * @param bodyName the name of the body
 */
public record CommitteeRow(Committee committee, String bodyName) {}
