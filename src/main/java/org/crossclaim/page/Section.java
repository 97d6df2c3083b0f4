package org.crossclaim.page;

/**
 * A part of a page that a module adds to the page of another, which has never heard of
 * it.
 *
 * @param fragment the template that draws it, whose fragment {@code section} takes the
 * view
 * @param view what it draws
 */
public record Section(String fragment, Object view) {
}
