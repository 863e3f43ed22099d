package org.commonhall.engagement;

import java.util.UUID;
import org.commonhall.RecordKind;
import org.commonhall.calendar.Span;

/**
 * Something that somebody does at a time.
 *
 * @param kind what it is, such as a booking
 * @param subject the record
 * @param span when
 * @param busy whether it takes the person's time; false for what is only asked for
 */
public record Engagement(RecordKind kind, UUID subject, Span span, boolean busy) {}
