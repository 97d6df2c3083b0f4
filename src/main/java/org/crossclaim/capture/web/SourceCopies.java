package org.crossclaim.capture.web;

import java.util.List;
import java.util.Optional;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Role;
import org.crossclaim.capture.Capture;
import org.crossclaim.capture.CaptureAccess;
import org.crossclaim.capture.Captures;
import org.crossclaim.page.Section;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.page.SourceSection;

import org.springframework.stereotype.Component;

/**
 * On the page of a source: the copies that there are of it.
 */
@Component
class SourceCopies implements SourceSection {

	/** The page of each copy lists them all. */
	private static final int MOST = 10;

	private final Captures captures;

	private final CaptureAccess access;

	private final CurrentAccount current;

	private final CopyLines lines;

	SourceCopies(Captures captures, CaptureAccess access, CurrentAccount current, CopyLines lines) {
		this.captures = captures;
		this.access = access;
		this.current = current;
		this.lines = lines;
	}

	@Override
	public Optional<Section> of(SourceDocument source) {
		List<Capture> found = this.captures.of(source.id());
		List<CopyLine> shown = this.lines.of(found, null);
		return Optional.of(new Section("capture/source",
				new Copies(source.id(), shown.subList(0, Math.min(shown.size(), MOST)), shown.size() > MOST,
						this.access.allows(source),
						this.current.get().filter((person) -> person.may(Role.EDITOR)).isPresent())));
	}

	/**
	 * The copies of a source.
	 *
	 * @param slug its slug
	 * @param lines the newest of them
	 * @param more whether there are others
	 * @param whole whether the reader reads them whole
	 * @param editor whether the reader brings some
	 */
	record Copies(String slug, List<CopyLine> lines, boolean more, boolean whole, boolean editor) {
	}

}
