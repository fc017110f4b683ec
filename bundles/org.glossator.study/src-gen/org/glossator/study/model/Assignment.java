/**
 */
package org.glossator.study.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The documents of a set that one annotator is to code.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.study.model.Assignment#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.glossator.study.model.Assignment#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.glossator.study.model.StudyPackage#getAssignment()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface Assignment extends EObject {
	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Annotator id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.glossator.study.model.StudyPackage#getAssignment_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.Assignment#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths of the documents, in the order in which they are to be coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' attribute list.
	 * @see org.glossator.study.model.StudyPackage#getAssignment_Documents()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDocuments();

} // Assignment
