package org.commonhall;

import java.util.UUID;

/**
 * A record that a command stored anew, of a kind that a read or a command names.
 *
 * @param kind the simple name of its class, such as {@code Booking}
 * @param id its id
 */
public record Made(String kind, UUID id) {}
