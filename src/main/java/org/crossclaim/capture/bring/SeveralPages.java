package org.crossclaim.capture.bring;

import java.util.List;

import org.crossclaim.capture.archive.Archived;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * An archive holds several pages that may be meant: whoever brought it has to say which.
 */
public class SeveralPages extends Refusal {

	private static final int MOST = 50;

	private final transient List<Archived> pages;

	SeveralPages(List<Archived> pages) {
		super(List.of(Fault.at("record", "bring.several", pages.size())));
		this.pages = pages.stream().limit(MOST).toList();
	}

	/**
	 * The pages.
	 * @return them, in the order of the archive, 50 at the most
	 */
	public List<Archived> pages() {
		return this.pages;
	}

}
