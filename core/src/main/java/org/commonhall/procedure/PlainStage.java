package org.commonhall.procedure;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Name;

/** A stage of which nothing but its place in the graph is known. */
record PlainStage(String code, Name label, boolean initial, ImmutableSet<String> next) implements Stage {}
