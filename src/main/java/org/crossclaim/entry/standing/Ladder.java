package org.crossclaim.entry.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Step;

/**
 * What a reader can do with one piece of evidence, as far as the record shows: never a
 * score, and no part of standing.
 *
 * @param evidence the place of the piece in its document, from 0
 * @param highest the last of its steps that counts
 * @param setAside why steps do not count, by their place; without those that do
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ladder(int evidence, HighestStep highest, Map<Integer, SetAside> setAside) {

	public Ladder {
		setAside = (setAside != null) ? Map.copyOf(setAside) : Map.of();
	}

	/**
	 * A piece of evidence of which no step is on record.
	 * @param evidence the place of the piece in its document
	 * @return that it is asserted, and no more
	 */
	public static Ladder asserted(int evidence) {
		return new Ladder(evidence, HighestStep.ASSERTED, Map.of());
	}

	/**
	 * What the record shows of an entry's evidence.
	 * @param entry what is said of it
	 * @param surroundings what the record holds around it
	 * @return the pieces of which steps are on record, in order
	 */
	public static List<Ladder> of(EntryDocument entry, Surroundings surroundings) {
		Side side = Side.of(entry.speakers(), surroundings);
		List<Ladder> all = new ArrayList<>();
		for (int i = 0; i < entry.evidence().size(); i++) {
			List<Step> steps = entry.evidence().get(i).steps();
			if (!steps.isEmpty()) {
				all.add(of(i, steps, side, surroundings));
			}
		}
		return all;
	}

	private static Ladder of(int evidence, List<Step> steps, Side side, Surroundings surroundings) {
		HighestStep highest = HighestStep.ASSERTED;
		Map<Integer, SetAside> setAside = new TreeMap<>();
		for (int i = 0; i < steps.size(); i++) {
			SetAside why = Steps.setAside(steps.get(i), side, surroundings);
			HighestStep step = HighestStep.of(steps.get(i).step());
			if (why != null) {
				setAside.put(i, why);
			}
			else if (step.compareTo(highest) > 0) {
				highest = step;
			}
		}
		return new Ladder(evidence, highest, setAside);
	}

}
