package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;

/**
 * One side's part of the joint enquiries, completed.
 *
 * @param recordId the joint record in which each line is done or not applicable with a reason
 */
public record Enquiries(String recordId, Position position, LocalDate completedOn) {}
