/** What recognition asks for, as data, and the judgement of it: plain rules over facts. */
@NullMarked
package vn.ntm.criteria.recognition.rule;

import org.jspecify.annotations.NullMarked;
