/**
 * What learners do and what it shows: enrolments, attempts, answers, observations, exams, progress, passport. Facts are
 * appended; scores, completion, evidence and states are derived from them and can be computed again. Owns the tables
 * {@code learning_*}.
 */
@Feature(uses = {"people", "referential", "content", "assessment"})
package org.passeport.learning;

import org.passeport.platform.Feature;
