package org.crossclaim.editing;

import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it.
 *
 * @param kind of which kind it is
 * @param slug the slug of the thing, or {@code null} for a new one
 * @param name what the thing is called, or {@code null} for a new one
 * @param action the address that it is sent to
 * @param base the number of the revision that it was made from
 * @param reason why
 * @param wrongReason what is wrong with the reason
 * @param parts its fields
 * @param faults what is wrong
 * @param lists what there is to choose from
 * @param differences what was changed by others meanwhile and by this form
 * @param state whether it was refused
 * @param next the id of what was asked for last
 * @param alike what is perhaps the same and on record already
 */
public record Sheet(SubjectKind kind, @Nullable String slug, @Nullable Label name, String action,
		@Nullable Integer base, String reason, @Nullable String wrongReason, List<Drawn> parts,
		List<Placed.Line> faults, List<Known.Listed> lists, List<Compared> differences, State state, String next,
		List<Alike> alike) {

	/**
	 * Whether something is to be chosen.
	 * @return whether there are overlaps
	 */
	public boolean overlaps() {
		return this.differences.stream().anyMatch(Compared::overlaps);
	}

	/** The form with what is perhaps the same. */
	Sheet with(List<Alike> found) {
		return new Sheet(this.kind, this.slug, this.name, this.action, this.base, this.reason, this.wrongReason,
				this.parts, this.faults, this.lists, this.differences, this.state, this.next, found);
	}

	/**
	 * A difference in three versions.
	 *
	 * @param choice the name of the choice between theirs and mine
	 * @param path where it is
	 * @param label the message key of the field in which it is
	 * @param anchor the link to its input
	 * @param base what stood there, in lines
	 * @param theirs what stands there now
	 * @param mine what this form says
	 * @param baseJson the first as JSON
	 * @param theirsJson the second as JSON
	 * @param overlaps whether both changed it
	 * @param wrong what is wrong with the choice
	 */
	public record Compared(String choice, String path, String label, String anchor, String base, String theirs,
			String mine, String baseJson, String theirsJson, boolean overlaps, @Nullable String wrong) {
	}

	/** What became of what was sent. */
	public enum State {

		/** Nothing was sent, or it was to be shown again. */
		OPEN,
		/** It was refused for its faults. */
		FAULTY,
		/** The thing was changed meanwhile. */
		STALE

	}

}
