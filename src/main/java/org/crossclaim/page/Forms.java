package org.crossclaim.page;

import java.util.List;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Forms as {@code fragments/field} draws them.
 */
@Component
public class Forms {

	private final Words words;

	Forms(Words words) {
		this.words = words;
	}

	/**
	 * A form to be filled in.
	 * @param view the template
	 * @param form what stands in it
	 * @return the page
	 */
	public ModelAndView show(String view, Object form) {
		return new ModelAndView(view, "form", form).addObject("faults", new Faults(List.of()));
	}

	/**
	 * The form again with what was typed, every fault at its field.
	 * @param view the template
	 * @param form what was typed
	 * @param refusal why it was refused; its paths are names of fields
	 * @return the page, status 422
	 */
	public ModelAndView again(String view, Object form, Refusal refusal) {
		ModelAndView page = show(view, form);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("faults", new Faults(refusal.faults().stream().map(this::line).toList()));
	}

	private Line line(Fault fault) {
		return new Line(fault.path(), this.words.say(fault.key(), fault.arguments().toArray()));
	}

	/**
	 * What is wrong with a form.
	 *
	 * @param lines the faults in words
	 */
	public record Faults(List<Line> lines) {

		/**
		 * What is wrong with a field.
		 * @param field the field's name
		 * @return every fault of the field in words, or {@code null}
		 */
		public @Nullable String at(String field) {
			return this.lines.stream()
				.filter((line) -> line.field().equals(field))
				.map(Line::words)
				.reduce((one, other) -> one + " " + other)
				.orElse(null);
		}

	}

	/**
	 * One fault.
	 *
	 * @param field the name of its field, empty for the whole form
	 * @param words what is wrong
	 */
	public record Line(String field, String words) {
	}

}
