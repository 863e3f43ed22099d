package org.commonhall.todo;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Permission;

/** Who may see what waits for somebody. */
public final class TodoRights {
    /** To read what waits for oneself; nobody reads it for another. */
    public static final Permission READ = new Permission("todo.read", ImmutableSet.of(), true, false);

    private TodoRights() {}
}
