package org.commonhall.governance.electorate;

import com.google.common.collect.ImmutableList;

/**
 * Who may vote, as a source says it (选举人). Immutable and thread-safe.
 *
 * @param members the voters
 * @param advisory whether the body advises only, so that its result is a recommendation whatever the matter
 */
public record Electorate(ImmutableList<ElectorateMember> members, boolean advisory) {}
