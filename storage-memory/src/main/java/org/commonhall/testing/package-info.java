/**
 * Tools for the tests of those who embed or extend the hall: a {@linkplain org.commonhall.testing.SampleHall sample hall} (示例大厅) given
 * to each test by an {@linkplain org.commonhall.testing.CommonhallExtension extension} of JUnit 5, a clock to be set (可调时钟), the
 * events it tells, what it refuses, and repeatable identifiers.
 *
 * <pre>{@code
 * @ExtendWith(CommonhallExtension.class)
 * class LateAnswerTest {
 *     @Test
 *     void aLateAnswerClimbsTheLadder(SampleHall town) {
 *         var lift = SubmitRequest.of("Lift B stops between floors").category(town.lifts()).build();
 *         town.hall().requests().submit(town.resident(), lift);
 *         town.pass(Duration.ofDays(14));
 *         assertThat(town.events().codes()).contains("request.escalated");
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.commonhall.testing;

import org.jspecify.annotations.NullMarked;
