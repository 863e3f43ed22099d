package org.commonhall.request.inbox;

import com.google.common.collect.ImmutableList;
import org.commonhall.Explanation;

/**
 * A request that may be about the same matter.
 *
 * @param request the request
 * @param score the sum of what speaks for it; comparable within one list only
 * @param reasons what speaks for it
 */
public record Duplicate(RequestRow request, long score, ImmutableList<Explanation> reasons) {}
