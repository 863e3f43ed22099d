/** A portal on Spring Boot: requests, a committee, a ballot, a station, a line at a desk and rooms, beside tables of its own. */
@NullMarked
package org.commonhall.examples.spring;

import org.jspecify.annotations.NullMarked;
