/** The site as the stages behind the checks see it: immutable, every value valid. */
package dev.postc.compiler.model;
