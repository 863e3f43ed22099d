package org.commonhall.todo;

import com.google.common.collect.ImmutableList;

/**
 * What waits for somebody, across all capabilities.
 *
 * @param items what waits, by its moment; what has none comes last
 * @param more whether there is more than is shown
 */
public record MyPage(ImmutableList<TodoView> items, boolean more) {}
