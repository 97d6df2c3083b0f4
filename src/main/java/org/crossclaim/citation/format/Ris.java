package org.crossclaim.citation.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.WorkDate;
import org.crossclaim.citation.WorkName;
import org.jspecify.annotations.Nullable;

/**
 * Writes works as RIS, in UTF-8: a tag and its value in each line, with nothing to
 * escape.
 */
public final class Ris {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

	private Ris() {
	}

	/**
	 * A file of one work.
	 * @param work the work
	 * @return RIS
	 */
	public static String of(Work work) {
		StringBuilder lines = new StringBuilder();
		line(lines, "TY", work.type().ris());
		line(lines, "ID", work.key());
		line(lines, "TI", work.title());
		work.authors().forEach((author) -> line(lines, "AU", name(author)));
		line(lines, "T2", work.container());
		line(lines, "PB", work.publisher());
		if (work.issued() != null) {
			line(lines, "PY", year(work.issued()));
			line(lines, "DA", date(work.issued()));
		}
		line(lines, "UR", work.url());
		line(lines, "Y2", (work.accessed() != null) ? day(work.accessed()) : null);
		line(lines, "LA", work.language());
		line(lines, "N1", work.note());
		return lines.append("ER  - \r\n").toString();
	}

	private static void line(StringBuilder lines, String tag, @Nullable String value) {
		if (value != null) {
			lines.append(tag).append("  - ").append(value.strip().replaceAll("[\\p{Cntrl}\\s]+", " ")).append("\r\n");
		}
	}

	private static String name(WorkName name) {
		return (name.family() != null && name.given() != null) ? name.family() + ", " + name.given() : name.whole();
	}

	private static String year(WorkDate date) {
		return "%04d".formatted(date.year());
	}

	/** Year, month and day, those known, in the four places that the format has. */
	private static String date(WorkDate date) {
		List<Integer> start = date.parts().getFirst();
		String month = (start.size() > 1) ? "%02d".formatted(start.get(1)) : "";
		String day = (start.size() > 2) ? "%02d".formatted(start.get(2)) : "";
		return year(date) + "/" + month + "/" + day + "/";
	}

	private static String day(LocalDate day) {
		return Objects.requireNonNull(DAY.format(day)) + "/";
	}

}
